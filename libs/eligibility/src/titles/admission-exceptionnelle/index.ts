import { AES_VPF } from './aes-vpf.title.ts';
import { AES_SALARIE } from './aes-salarie.title.ts';
import { AES_METIERS_TENSION } from './aes-metiers-tension.title.ts';
import { AES_ASE_16_18 } from './aes-ase-16-18.title.ts';
import { AES_OACAS } from './aes-oacas.title.ts';
import { REGULARISATION_DISCRETIONNAIRE } from './regularisation-discretionnaire.title.ts';
import { CIRCULAIRE_VALLS_2012 } from './circulaire-valls-2012.title.ts';
import { CIRCULAIRE_RETAILLEAU_2025 } from './circulaire-retailleau-2025.title.ts';

export const ADMISSION_EXCEPTIONNELLE_TITLES = [
  AES_VPF,
  AES_SALARIE,
  AES_METIERS_TENSION,
  AES_ASE_16_18,
  AES_OACAS,
  REGULARISATION_DISCRETIONNAIRE,
  CIRCULAIRE_VALLS_2012,
  CIRCULAIRE_RETAILLEAU_2025,
];
