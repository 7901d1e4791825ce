import { CIVIL } from './civil.gate.ts';
import { CR } from './cr.gate.ts';
import { CR_BARS } from './cr-bars.gate.ts';
import { CRA } from './cra.gate.ts';
import { CRA10 } from './cra10.gate.ts';
import { CST } from './cst.gate.ts';
import { CST_LIGHT } from './cst-light.gate.ts';
import { INTEG_CR } from './integ-cr.gate.ts';
import { INTEG_CSP } from './integ-csp.gate.ts';
import { NAT_COMMON } from './nat-common.gate.ts';
import { NAT_MAR } from './nat-mar.gate.ts';
import { NAT_NOT_TUN } from './nat-not-tun.gate.ts';
import { NAT_SALARIE } from './nat-salarie.gate.ts';
import { NAT_SUB } from './nat-sub.gate.ts';
import { NAT_TUN } from './nat-tun.gate.ts';
import { OP_1 } from './op-1.gate.ts';
import { OP_G } from './op-g.gate.ts';
import { OP_PROT } from './op-prot.gate.ts';
import { POLY } from './poly.gate.ts';
import { PROT } from './prot.gate.ts';
import { REFUS_2024 } from './refus-2024.gate.ts';
import { REGULAR } from './regular.gate.ts';
import { VALUES } from './values.gate.ts';
import { VALUES_RENEW } from './values-renew.gate.ts';
import { VISA_L } from './visa-l.gate.ts';
import type { Gate } from './gate.ts';

const ALL: readonly Gate[] = [
  CIVIL,
  CR,
  CR_BARS,
  CRA,
  CRA10,
  CST,
  CST_LIGHT,
  INTEG_CR,
  INTEG_CSP,
  NAT_COMMON,
  NAT_MAR,
  NAT_NOT_TUN,
  NAT_SALARIE,
  NAT_SUB,
  NAT_TUN,
  OP_1,
  OP_G,
  OP_PROT,
  POLY,
  PROT,
  REFUS_2024,
  REGULAR,
  VALUES,
  VALUES_RENEW,
  VISA_L,
];

export const GATES: ReadonlyMap<string, Gate> = new Map(ALL.map((gate) => [gate.id, gate]));
