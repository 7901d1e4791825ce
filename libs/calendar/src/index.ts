export * from './civil-date.ts';
export * from './holidays.ts';
export * from './paris.ts';
export * from './territory.ts';
export * from './working-days.ts';
