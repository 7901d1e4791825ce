import { describe, expect, it } from '@jest/globals';
import { type IncomingRoute, openedRoute } from './incoming-route.ts';

const route = (address: string): IncomingRoute => ({
  address,
  opens: (tag) => tag === 'open',
  take: () => Promise.resolve(),
});
const RETURNS = route('retours@courrier.example.fr');
const DOSSIERS = route('dossiers@courrier.example.fr');

describe('openedRoute', () => {
  it.each([
    ['retours+open@courrier.example.fr', RETURNS],
    ['dossiers+open@courrier.example.fr', DOSSIERS],
    ['RETOURS+OPEN@Courrier.Example.FR', RETURNS],
    ['retours+shut@courrier.example.fr', undefined],
    ['retours@courrier.example.fr', undefined],
    ['retours+@courrier.example.fr', undefined],
    ['retours+open@example.fr', undefined],
    ['autre+open@courrier.example.fr', undefined],
    ['retours+open@courrier.example.fr@example.org', undefined],
    ['', undefined],
  ])('%s', async (address, expected) => {
    expect((await openedRoute(address, [RETURNS, DOSSIERS]))?.route).toBe(expected);
  });
});
