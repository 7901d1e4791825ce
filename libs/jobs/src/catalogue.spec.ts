import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, type JobHandlers, type JobName, TICKS } from './catalogue.ts';
import { QUEUE_NAMES } from './job.ts';

const IDS = { firmId: 'f', messageId: 'a', mailId: 'm', dossierId: 'd' };
const jobs = Object.entries(CATALOGUE) as [JobName, (typeof CATALOGUE)[JobName]][];

describe('the catalogue', () => {
  it.each(jobs)('%s has an id made of its payload alone, without a colon', (name, job) => {
    const id = (job.id as (payload: typeof IDS) => string)(IDS);
    expect(id).not.toContain(':');
    expect(id.startsWith(`${name}_`)).toBe(true);
    expect((job.id as (payload: typeof IDS) => string)({ ...IDS })).toBe(id);
  });

  it.each(jobs)('%s bears its own name and goes through a queue there is', (name, job) => {
    expect(job.name).toBe(name);
    expect(QUEUE_NAMES).toContain(job.queue);
  });

  it('refuses an id that BullMQ would read as its own', () => {
    expect(() => CATALOGUE['send-message'].id({ firmId: 'f', messageId: 'a:b' })).toThrow('colon');
  });

  it('keeps ticks away from work', () => {
    for (const tick of TICKS) expect(CATALOGUE[tick].queue).toBe('clock');
  });

  it('does not compile while one job has no handler', () => {
    const nothing = () => Promise.resolve();
    const all: JobHandlers = {
      'evaluate-clients': nothing,
      'look-after-export': nothing,
      'sweep-exports': nothing,
      'prepare-duty-tables': nothing,
      'read-documents': nothing,
      'recompute-due': nothing,
      'sweep-documents': nothing,
      'sweep-clients': nothing,
      'recompute-firm': nothing,
      'roll-dossiers': nothing,
      'roll-firm': nothing,
      'roll-firms': nothing,
      'route-alerts': nothing,
      'send-mail': nothing,
      'send-message': nothing,
      'serve-webhook': nothing,
      'sweep-alerts': nothing,
      'sweep-imports': nothing,
      'sweep-mails': nothing,
      'sweep-messages': nothing,
      'work-imports': nothing,
      'sweep-webhooks': nothing,
    };
    const others: Omit<JobHandlers, 'send-message'> = all;
    // @ts-expect-error -- 'send-message' may be missing
    const incomplete: JobHandlers = others;
    expect(Object.keys(incomplete).toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
  });
});
