export * from './alert.ts';
export * from './plan-alerts.ts';
export * from './reminder-policy.ts';
export * from './replace-alerts.ts';
