import i18next from 'i18next';
import { createApi } from '@quantieme/api-client';
import { sendRequest } from './early-answers.ts';
import { sentOnce } from './sent-once.ts';

export const api = createApi('', () => i18next.language ?? 'fr', sentOnce(sendRequest));
