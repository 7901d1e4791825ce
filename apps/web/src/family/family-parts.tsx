import type { ReactNode } from 'react';
import type { FamilyDraft, Part } from './family-draft.ts';
import type { FamilyOf } from './family-search.ts';
import { HousingAnswer } from './housing-answer.tsx';
import { HousingForm } from './housing-form.tsx';
import { MembersAnswer } from './members-answer.tsx';
import { RegroupementForm } from './regroupement-form.tsx';
import { ResourcesAnswer } from './resources-answer.tsx';
import { ResourcesForm } from './resources-form.tsx';
import { ReunificationForm } from './reunification-form.tsx';
import type { FamilyAnswers } from './use-family-answers.ts';

export interface PartProps {
  readonly draft: FamilyDraft;
  readonly answers: FamilyAnswers;
  readonly onChange: (draft: FamilyDraft) => void;
  readonly of: FamilyOf;
}

/** The fields of one part. */
export function partForm(part: Part, { draft, answers, onChange }: PartProps): ReactNode {
  const { resources, months, sent } = answers;
  if (part === 'housing') return <HousingForm familySize={resources.data?.familySize ?? null} />;
  if (part === 'regroupement') return <RegroupementForm />;
  if (part === 'reunification') return <ReunificationForm />;
  return (
    <ResourcesForm
      lines={draft.lines}
      months={months}
      sent={sent}
      answer={resources.data}
      error={resources.error}
      localWage={draft.said.resources['localMinimumWage']}
      onChange={(lines) => onChange({ ...draft, lines })}
    />
  );
}

/** What one part comes to; null while it has no answer. */
export function partAnswer(part: Part, { draft, answers, of }: PartProps): ReactNode {
  const { resources, housing, regroupement, reunification } = answers;
  const others = {
    resources: resources.data?.verdict ?? null,
    housing: housing.data?.verdict ?? null,
  };
  const shown: Readonly<Record<Part, ReactNode>> = {
    resources: resources.data && (
      <ResourcesAnswer answer={resources.data} placeOf={resources.placeOf} />
    ),
    housing: housing.data && <HousingAnswer answer={housing.data} />,
    regroupement: regroupement.data && (
      <MembersAnswer
        answer={regroupement.data}
        said={draft.said.regroupement}
        placeOf={regroupement.placeOf}
        others={others}
        of={of}
      />
    ),
    reunification: reunification.data && (
      <MembersAnswer
        answer={reunification.data}
        said={draft.said.reunification}
        placeOf={reunification.placeOf}
        of={of}
      />
    ),
  };
  return shown[part];
}
