import { lazy, useState, type ReactNode } from 'react';
import { part } from '../i18n/part.ts';
import { WhenWanted } from '../ui/when-wanted.tsx';
import { CompletionContext, type Completable } from './completion-context.ts';
import { useCompletion } from './use-deadline-actions.ts';

const CompletionForm = lazy(part(() => import('./completion-form.tsx')));

/** Marks deadlines done, and holds the one dialog that asks when a fatal deadline was met, and what proves it. */
export function CompletionDialog({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Completable | null>(null);
  const complete = useCompletion(setAsked);
  return (
    <CompletionContext value={complete}>
      {children}
      <WhenWanted isWanted={asked !== null}>
        <CompletionForm asked={asked} onClose={() => setAsked(null)} />
      </WhenWanted>
    </CompletionContext>
  );
}
