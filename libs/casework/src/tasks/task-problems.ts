import { notFound } from '../domain-error.ts';

export const taskUnknown = () =>
  notFound('task/unknown', {
    fr: 'Cette tâche n’existe pas dans votre cabinet.',
    en: 'There is no such task in your firm.',
  });
