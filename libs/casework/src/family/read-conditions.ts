import type { FamilyHousingBody, FamilyResourcesBody, IncomeBody } from '@quantieme/contracts';
import type { HousingQuestion, ResourcesQuestion } from '@quantieme/eligibility';

const incomeOf = ({
  kind,
  owner,
  from,
  to,
  gross,
  net,
  stable,
  continues,
}: IncomeBody): ResourcesQuestion['incomes'][number] => ({
  kind,
  owner,
  from,
  to: to ?? null,
  gross: gross ?? null,
  net: net ?? null,
  stable: stable ?? null,
  continues: continues ?? null,
});

/** What was sent, with what was left out as unknown; the law is that of the decision, else of the filing. */
export function resourcesQuestion(body: FamilyResourcesBody): ResourcesQuestion {
  const { filedOn, applicant = {}, family = {}, monthlyNow } = body;
  return {
    filedOn,
    on: body.on ?? filedOn,
    territory: body.territory ?? 'metropole',
    nationality: applicant.nationality ?? null,
    birthOn: applicant.birthOn ?? null,
    regularStaySince: applicant.regularStaySince ?? null,
    allowance: applicant.allowance ?? null,
    spouse: family.spouse ?? null,
    marriedOn: family.marriedOn ?? null,
    childrenJoining: family.childrenJoining ?? null,
    childrenInFrance: family.childrenInFrance ?? null,
    incomes: (body.incomes ?? []).map(incomeOf),
    monthlyNow: { gross: monthlyNow?.gross ?? null, net: monthlyNow?.net ?? null },
    localMinimumWage: body.localMinimumWage ?? null,
  };
}

export function housingQuestion(body: FamilyHousingBody, today: string): HousingQuestion {
  return {
    on: body.on ?? today,
    territory: body.territory ?? 'metropole',
    zone: body.zone ?? null,
    persons: body.persons ?? null,
    surface: body.surface ?? null,
    decent: body.decent ?? null,
    defects: body.defects ?? [],
    available: body.available ?? null,
    availableOn: body.availableOn ?? null,
    arrivalOn: body.arrivalOn ?? null,
    signedPapers: body.signedPapers ?? null,
    visitRefused: body.visitRefused ?? false,
  };
}
