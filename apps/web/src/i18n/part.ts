import { allStyles } from '../ui/all-styles.ts';
import { allWords } from './i18n.ts';

/** Loads a part that comes later, with the words it says and the styles it is shown in. */
export const part =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [made] = await Promise.all([load(), allWords(), allStyles()]);
    return made;
  };
