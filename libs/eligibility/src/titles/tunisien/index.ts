import { TUN_SALARIE } from './tun-salarie.title.ts';
import { TUN_CR_SALARIE_3_ANS } from './tun-cr-salarie-3-ans.title.ts';
import { TUN_CR_CONJOINT_FRANCAIS } from './tun-cr-conjoint-francais.title.ts';
import { TUN_CR_PARENT_ENFANT_FRANCAIS } from './tun-cr-parent-enfant-francais.title.ts';
import { TUN_CR_ENFANT_ASCENDANT } from './tun-cr-enfant-ascendant.title.ts';
import { TUN_CR_RENTE_RF } from './tun-cr-rente-rf.title.ts';
import { TUN_7TER_10_ANS } from './tun-7ter-10-ans.title.ts';
import { TUN_VPF_7QUATER } from './tun-vpf-7quater.title.ts';
import { TUN_CR_5_ANS } from './tun-cr-5-ans.title.ts';

export const TUNISIEN_TITLES = [
  TUN_SALARIE,
  TUN_CR_SALARIE_3_ANS,
  TUN_CR_CONJOINT_FRANCAIS,
  TUN_CR_PARENT_ENFANT_FRANCAIS,
  TUN_CR_ENFANT_ASCENDANT,
  TUN_CR_RENTE_RF,
  TUN_7TER_10_ANS,
  TUN_VPF_7QUATER,
  TUN_CR_5_ANS,
];
