export * from './cycle.ts';
export * from './entitlement.ts';
export { SCALE, scaleLine, type ScaleLine } from './scale.ts';
export { UNIT_VALUES } from './unit-values.ts';
