import type {
  FamilyHousingBody,
  FamilyHousingView,
  FamilyMembersView,
  FamilyRegroupementBody,
  FamilyResourcesBody,
  FamilyResourcesView,
  FamilyReunificationBody,
} from '@quantieme/contracts';
import {
  assessHousing,
  assessRegroupement,
  assessResources,
  assessReunification,
  housingProblems,
  regroupementProblems,
  resourcesProblems,
  reunificationProblems,
} from '@quantieme/eligibility';
import type { Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { housingView, membersView, resourcesView } from './family-view.ts';
import { housingQuestion, resourcesQuestion } from './read-conditions.ts';
import { regroupementQuestion, reunificationQuestion } from './read-members.ts';

/** Whether resources reach what family reunification asks; nothing is written. */
export function assessFamilyResources(
  { language }: Context,
  body: FamilyResourcesBody,
): FamilyResourcesView {
  const question = resourcesQuestion(body);
  refuseProblems(resourcesProblems(question));
  return resourcesView(assessResources(question), language);
}

/** Whether a dwelling is normal for the family; nothing is written. */
export function assessFamilyHousing(ctx: Context, body: FamilyHousingBody): FamilyHousingView {
  const question = housingQuestion(body, String(momentOf(ctx).today));
  refuseProblems(housingProblems(question));
  return housingView(assessHousing(question), ctx.language);
}

/** Whether family reunification may be asked for, and for whom; nothing is written. */
export function assessFamilyRegroupement(
  { language }: Context,
  body: FamilyRegroupementBody,
): FamilyMembersView {
  const question = regroupementQuestion(body);
  refuseProblems(regroupementProblems(question));
  return membersView(assessRegroupement(question), language);
}

/** Whether the family of a protected person may join; nothing is written. */
export function assessFamilyReunification(
  { language }: Context,
  body: FamilyReunificationBody,
): FamilyMembersView {
  const question = reunificationQuestion(body);
  refuseProblems(reunificationProblems(question));
  return membersView(assessReunification(question), language);
}
