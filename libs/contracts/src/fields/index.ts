export * from './amount-fields.ts';
export { compose, field, rule, type FieldOptions } from './field.ts';
export * from './money-field.ts';
export * from './object-fields.ts';
export * from './page.ts';
export * from './value-fields.ts';
