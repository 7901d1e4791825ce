import type { FactId } from '../index.ts';
import type { ArabicWords } from './arabic-of.ts';
import { APPLICATION_ARABIC } from './application.arabic.ts';
import { APPOINTMENT_ARABIC } from './appointment.arabic.ts';
import { ASCENDANT_ARABIC } from './ascendant.arabic.ts';
import { ASE_ARABIC } from './ase.arabic.ts';
import { AUPAIR_ARABIC } from './aupair.arabic.ts';
import { BIRTH_ARABIC } from './birth.arabic.ts';
import { CHILD_HEALTH_ARABIC } from './child-health.arabic.ts';
import { CHILD_ARABIC } from './child.arabic.ts';
import { CHILDREN_ARABIC } from './children.arabic.ts';
import { DECISION_ARABIC } from './decision.arabic.ts';
import { ENGAGEMENT_ARABIC } from './engagement.arabic.ts';
import { ENTRY_ARABIC } from './entry.arabic.ts';
import { EU_FAMILY_ARABIC } from './eu-family.arabic.ts';
import { EU_PERMANENT_ARABIC } from './eu-permanent.arabic.ts';
import { EU_WORKER_ARABIC } from './eu-worker.arabic.ts';
import { EU_ARABIC } from './eu.arabic.ts';
import { HEALTH_ARABIC } from './health.arabic.ts';
import { INTEGRATION_ARABIC } from './integration.arabic.ts';
import { INTERN_ARABIC } from './intern.arabic.ts';
import { MILITARY_ARABIC } from './military.arabic.ts';
import { ORDER_ARABIC } from './order.arabic.ts';
import { PARENT_ARABIC } from './parent.arabic.ts';
import { PENSION_ARABIC } from './pension.arabic.ts';
import { PERSON_ARABIC } from './person.arabic.ts';
import { PROTECTION_ARABIC } from './protection.arabic.ts';
import { RESOURCES_ARABIC } from './resources.arabic.ts';
import { RETIREMENT_ARABIC } from './retirement.arabic.ts';
import { RF_ARABIC } from './rf.arabic.ts';
import { RLD_ARABIC } from './rld.arabic.ts';
import { STAY_TITLES_ARABIC } from './stay-titles.arabic.ts';
import { STAY_ARABIC } from './stay.arabic.ts';
import { STUDY_ARABIC } from './study.arabic.ts';
import { TALENT_BLUE_CARD_ARABIC } from './talent-blue-card.arabic.ts';
import { TALENT_ARABIC } from './talent.arabic.ts';
import { TIES_ARABIC } from './ties.arabic.ts';
import { UNION_ARABIC } from './union.arabic.ts';
import { VICTIM_ARABIC } from './victim.arabic.ts';
import { VOLUNTEER_ARABIC } from './volunteer.arabic.ts';
import { WA_ARABIC } from './wa.arabic.ts';
import { WORK_GROUP_ARABIC } from './work-group.arabic.ts';
import { WORK_MONTHS_ARABIC } from './work-months.arabic.ts';
import { WORK_ARABIC } from './work.arabic.ts';

/** The words of every fact that clients may tell, in Modern Standard Arabic. */
export const ARABIC: Readonly<Partial<Record<FactId, ArabicWords>>> = {
  ...PERSON_ARABIC,
  ...ENTRY_ARABIC,
  ...STAY_TITLES_ARABIC,
  ...STAY_ARABIC,
  ...UNION_ARABIC,
  ...CHILD_ARABIC,
  ...CHILD_HEALTH_ARABIC,
  ...CHILDREN_ARABIC,
  ...PARENT_ARABIC,
  ...ASCENDANT_ARABIC,
  ...RF_ARABIC,
  ...BIRTH_ARABIC,
  ...ASE_ARABIC,
  ...WORK_ARABIC,
  ...WORK_MONTHS_ARABIC,
  ...WORK_GROUP_ARABIC,
  ...STUDY_ARABIC,
  ...TALENT_ARABIC,
  ...TALENT_BLUE_CARD_ARABIC,
  ...HEALTH_ARABIC,
  ...PENSION_ARABIC,
  ...PROTECTION_ARABIC,
  ...VICTIM_ARABIC,
  ...ORDER_ARABIC,
  ...ENGAGEMENT_ARABIC,
  ...INTEGRATION_ARABIC,
  ...RESOURCES_ARABIC,
  ...TIES_ARABIC,
  ...EU_ARABIC,
  ...EU_WORKER_ARABIC,
  ...EU_FAMILY_ARABIC,
  ...EU_PERMANENT_ARABIC,
  ...WA_ARABIC,
  ...RLD_ARABIC,
  ...MILITARY_ARABIC,
  ...RETIREMENT_ARABIC,
  ...VOLUNTEER_ARABIC,
  ...AUPAIR_ARABIC,
  ...INTERN_ARABIC,
  ...APPLICATION_ARABIC,
  ...DECISION_ARABIC,
  ...APPOINTMENT_ARABIC,
};
