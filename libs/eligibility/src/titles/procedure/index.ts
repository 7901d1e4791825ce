import { PROCEDURE_REFERE_RDV } from './procedure-refere-rdv.title.ts';

export const PROCEDURE_TITLES = [PROCEDURE_REFERE_RDV];
