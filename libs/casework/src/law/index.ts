export * from './calculator.ts';
export * from './preview.ts';
export * from './registries.ts';
