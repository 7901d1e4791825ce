import { APPLICATION_FACTS } from './application.facts.ts';
import { APPOINTMENT_FACTS } from './appointment.facts.ts';
import { ASCENDANT_FACTS } from './ascendant.facts.ts';
import { ASE_FACTS } from './ase.facts.ts';
import { ASSESS_FACTS } from './assess.facts.ts';
import { AUPAIR_FACTS } from './aupair.facts.ts';
import { BIRTH_FACTS } from './birth.facts.ts';
import { CHILD_FACTS } from './child.facts.ts';
import { CHILD_HEALTH_FACTS } from './child-health.facts.ts';
import { CHILDREN_FACTS } from './children.facts.ts';
import { DECISION_FACTS } from './decision.facts.ts';
import { ENGAGEMENT_FACTS } from './engagement.facts.ts';
import { ENTRY_FACTS } from './entry.facts.ts';
import { EU_FAMILY_FACTS } from './eu-family.facts.ts';
import { EU_PERMANENT_FACTS } from './eu-permanent.facts.ts';
import { EU_WORKER_FACTS } from './eu-worker.facts.ts';
import { EU_FACTS } from './eu.facts.ts';
import { HEALTH_FACTS } from './health.facts.ts';
import { INTEGRATION_FACTS } from './integration.facts.ts';
import { INTERN_FACTS } from './intern.facts.ts';
import { MILITARY_FACTS } from './military.facts.ts';
import { ORDER_FACTS } from './order.facts.ts';
import { PARENT_FACTS } from './parent.facts.ts';
import { PENSION_FACTS } from './pension.facts.ts';
import { PERSON_FACTS } from './person.facts.ts';
import { PROTECTION_FACTS } from './protection.facts.ts';
import { RESOURCES_FACTS } from './resources.facts.ts';
import { RETIREMENT_FACTS } from './retirement.facts.ts';
import { RF_FACTS } from './rf.facts.ts';
import { RLD_FACTS } from './rld.facts.ts';
import { STAY_FACTS } from './stay.facts.ts';
import { STAY_TITLES_FACTS } from './stay-titles.facts.ts';
import { STUDY_FACTS } from './study.facts.ts';
import { TALENT_FACTS } from './talent.facts.ts';
import { TALENT_BLUE_CARD_FACTS } from './talent-blue-card.facts.ts';
import { TIES_FACTS } from './ties.facts.ts';
import { UNION_FACTS } from './union.facts.ts';
import { VICTIM_FACTS } from './victim.facts.ts';
import { VOLUNTEER_FACTS } from './volunteer.facts.ts';
import { WA_FACTS } from './wa.facts.ts';
import { WORK_FACTS } from './work.facts.ts';
import { WORK_GROUP_FACTS } from './work-group.facts.ts';
import { WORK_MONTHS_FACTS } from './work-months.facts.ts';
import type { Fact } from './fact.ts';

/** In the order in which people are asked: it closes most branches early. */
const BY_ID = {
  ...PERSON_FACTS,
  ...ENTRY_FACTS,
  ...STAY_TITLES_FACTS,
  ...STAY_FACTS,
  ...UNION_FACTS,
  ...CHILD_FACTS,
  ...CHILD_HEALTH_FACTS,
  ...CHILDREN_FACTS,
  ...PARENT_FACTS,
  ...ASCENDANT_FACTS,
  ...RF_FACTS,
  ...BIRTH_FACTS,
  ...ASE_FACTS,
  ...WORK_FACTS,
  ...WORK_MONTHS_FACTS,
  ...WORK_GROUP_FACTS,
  ...STUDY_FACTS,
  ...TALENT_FACTS,
  ...TALENT_BLUE_CARD_FACTS,
  ...HEALTH_FACTS,
  ...PENSION_FACTS,
  ...PROTECTION_FACTS,
  ...VICTIM_FACTS,
  ...ORDER_FACTS,
  ...ENGAGEMENT_FACTS,
  ...INTEGRATION_FACTS,
  ...RESOURCES_FACTS,
  ...TIES_FACTS,
  ...EU_FACTS,
  ...EU_WORKER_FACTS,
  ...EU_FAMILY_FACTS,
  ...EU_PERMANENT_FACTS,
  ...WA_FACTS,
  ...RLD_FACTS,
  ...MILITARY_FACTS,
  ...RETIREMENT_FACTS,
  ...VOLUNTEER_FACTS,
  ...AUPAIR_FACTS,
  ...INTERN_FACTS,
  ...APPLICATION_FACTS,
  ...DECISION_FACTS,
  ...APPOINTMENT_FACTS,
  ...ASSESS_FACTS,
};

export type FactId = keyof typeof BY_ID;

/** Everything that may be known of a client, by id: the vocabulary of every condition. */
export const FACTS: Readonly<Record<FactId, Fact>> = BY_ID;

export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];

export const isFactId = (id: string): id is FactId => Object.hasOwn(FACTS, id);
