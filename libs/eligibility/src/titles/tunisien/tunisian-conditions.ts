import { all, gate } from '../../engine/define.ts';

/** What the agreement leaves to French law for every permit: nationality, public order, polygamy. */
export const TUNISIAN = all(gate('G-NAT-TUN'), gate('G-OP-1'), gate('G-POLY'));
