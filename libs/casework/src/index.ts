export * from './context.ts';
export * from './cursor.ts';
export * from './domain-error.ts';
export * from './identity/index.ts';
export * from './reminders/index.ts';
