import config from './jest.config.mjs';

const [pure] = config.projects;

/** The specs of the law alone, as one project: what the mutations of Stryker run. */
export default { ...pure, roots: ['<rootDir>/libs/calendar', '<rootDir>/libs/deadlines'] };
