import { createContext, useContext } from 'react';
import { ProblemError } from '@quantieme/api-client';
import { readAt, type Said } from './said.ts';

/** One part of the page, as its fields read and write it; places are JSON pointers of the request. */
interface SaidForm {
  readonly said: Said;
  readonly write: (pointer: string, value: unknown) => void;
  readonly replace: (said: Said) => void;
  /** What the API refused, if it did. */
  readonly error: unknown;
}

export const SaidFormContext = createContext<SaidForm | null>(null);

export function useSaidForm(): SaidForm {
  const form = useContext(SaidFormContext);
  if (!form) throw new Error('useSaidForm outside a form');
  return form;
}

/** What the API says about a field, or about one of the values in it. */
export function errorAt(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.problem.errors?.find(
    (each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`),
  )?.detail;
}

/** The field at a place: its value, what is wrong with it, and how to change it. */
export function useSaidAt<Value>(pointer: string) {
  const { said, write, error } = useSaidForm();
  return {
    value: (readAt(said, pointer) ?? null) as Value | null,
    error: errorAt(error, pointer),
    onChange: (value: Value | null) => write(pointer, value),
  };
}
