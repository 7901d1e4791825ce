export * from './alert-state.repository.ts';
export * from './sweep-marks.repository.ts';
export * from './watched-firms.repository.ts';
