export { acceleratedClock, realClock } from './clock.ts';
export type { Clock, ClockSettings } from './clock.ts';
export { openLog } from './open-log.ts';
export {
  readDatabaseUrl,
  readServerKey,
  readServiceSettings,
  readSettings,
} from './read-settings.ts';
export { SettingsError } from './settings-error.ts';
export type { SettingsProblem } from './settings-error.ts';
export { LOG_LEVELS } from './settings.ts';
export type { LogLevel, ServiceSettings, Settings, TrustProxy } from './settings.ts';
export { describeVariables, VARIABLES } from './variables.ts';
export type { VariableName } from './variables.ts';
