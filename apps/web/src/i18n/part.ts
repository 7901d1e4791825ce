import { allWords } from './i18n.ts';

/** Loads a part that comes later, with the words it says. */
export const part =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [made] = await Promise.all([load(), allWords()]);
    return made;
  };
