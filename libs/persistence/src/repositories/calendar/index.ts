export * from './calendar-entries.repository.ts';
export * from './calendar-feeds.repository.ts';
export * from './calendar-settings.repository.ts';
