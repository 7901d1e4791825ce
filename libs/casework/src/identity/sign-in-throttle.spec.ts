import { describe, expect, it } from '@jest/globals';
import { networkOf, throttleKeys } from './sign-in-throttle.ts';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24', 'IPv4: what one office or one home has'],
    ['::ffff:203.0.113.77', '203.0.113.0/24', 'IPv4 as a dual-stack socket says it'],
    ['2001:db8:12:34ab:cd:ef01:2345:6789', '2001:0db8:0012:3400::/56', 'IPv6: one subscriber'],
    ['2001:db8::1', '2001:0db8:0000:0000::/56', 'IPv6 written short'],
    ['::1', '0000:0000:0000:0000::/56', 'this machine'],
  ])('%s is in %s (%s)', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('the counters of an attempt', () => {
  const keysOf = (email: string, network: string) =>
    throttleKeys('sign-in', email, network).map(({ key }) => key.toString('hex'));

  it('do not weigh on the same account from another network', () => {
    const [here] = keysOf('a@exemple.test', '203.0.113.0/24');
    expect(keysOf('a@exemple.test', '198.51.100.0/24')).not.toContain(here);
  });

  it('count all accounts guessed from one network together', () => {
    const [, first] = keysOf('a@exemple.test', '203.0.113.0/24');
    expect(keysOf('b@exemple.test', '203.0.113.0/24')[1]).toBe(first);
  });
});
