import i18next from 'i18next';
import { createApi } from '@quantieme/api-client';

export const api = createApi('', () => i18next.language ?? 'fr');
