import config from './jest.config.mjs';
import { swcOptions } from './tools/loader/swc-options.mjs';

const { runner: _bareNode, ...pure } = config.projects[0];

/** The specs of the law alone, as one project in Jest's own sandbox, where Stryker sees which lines a spec covers. */
export default {
  ...pure,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
  roots: ['<rootDir>/libs/calendar', '<rootDir>/libs/deadlines'],
};
