import type {
  ChildAskedBody,
  FamilyRegroupementBody,
  FamilyReunificationBody,
  ReunificationSponsorBody,
  ReunitedMemberBody,
  SpouseAskedBody,
} from '@quantieme/contracts';
import type { RegroupementQuestion, ReunificationQuestion } from '@quantieme/eligibility';

const spouseOf = (body: SpouseAskedBody): NonNullable<RegroupementQuestion['spouse']> => ({
  union: body.union ?? null,
  birthOn: body.birthOn ?? null,
  inFrance: body.inFrance ?? null,
  document: body.document ?? null,
  marriedWhileEntitled: body.marriedWhileEntitled ?? null,
  excludable: body.excludable ?? null,
});

const custodyOf = (body: ChildAskedBody | ReunitedMemberBody) => ({
  otherParent: body.otherParent ?? null,
  custodyDecision: body.custodyDecision ?? null,
  authorisation: body.authorisation ?? null,
});

const childOf = (body: ChildAskedBody): RegroupementQuestion['children'][number] => ({
  ...custodyOf(body),
  birthOn: body.birthOn ?? null,
  of: body.of ?? null,
  link: body.link ?? null,
  inFrance: body.inFrance ?? null,
  excludable: body.excludable ?? null,
});

export function regroupementQuestion(body: FamilyRegroupementBody): RegroupementQuestion {
  const { filedOn, applicant = {} } = body;
  return {
    filedOn,
    on: body.on ?? filedOn,
    territory: body.territory ?? 'metropole',
    nationality: applicant.nationality ?? null,
    document: applicant.document ?? null,
    stays: (applicant.stays ?? []).map(({ document, from, to }) => ({
      document,
      from,
      to: to ?? null,
    })),
    gapsExcused: applicant.gapsExcused ?? null,
    spouse: body.spouse ? spouseOf(body.spouse) : null,
    children: (body.children ?? []).map(childOf),
    otherSpouseInFrance: body.otherSpouseInFrance ?? null,
    wholeFamily: body.wholeFamily ?? null,
    reasonsForPart: body.reasonsForPart ?? null,
    principlesRespected: body.principlesRespected ?? null,
  };
}

const sponsorOf = (body: ReunificationSponsorBody): ReunificationQuestion['sponsor'] => ({
  status: body.status ?? null,
  statelessCard: body.statelessCard ?? null,
  birthOn: body.birthOn ?? null,
  married: body.married ?? null,
  claimOn: body.claimOn ?? null,
  grantedOn: body.grantedOn ?? null,
  threat: body.threat ?? null,
  otherSpouseInFrance: body.otherSpouseInFrance ?? null,
});

const memberOf = (body: ReunitedMemberBody): ReunificationQuestion['members'][number] => ({
  ...custodyOf(body),
  kind: body.kind,
  birthOn: body.birthOn ?? null,
  married: body.married ?? null,
  unionOn: body.unionOn ?? null,
  commonLifeBeforeClaim: body.commonLifeBeforeClaim ?? null,
  dependent: body.dependent ?? null,
  barred: body.barred ?? null,
});

export function reunificationQuestion(body: FamilyReunificationBody): ReunificationQuestion {
  const { askedOn, sponsor = {}, members } = body;
  return {
    askedOn,
    on: body.on ?? askedOn,
    sponsor: sponsorOf(sponsor),
    members: members.map(memberOf),
    wholeFamily: body.wholeFamily ?? null,
    reasonsForPart: body.reasonsForPart ?? null,
  };
}
