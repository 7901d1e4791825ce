import { Param } from '@nestjs/common';
import { notFound } from '@quantieme/casework';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is no UUID names nothing we have: 404, as for an id that does not exist. */
const uuidOr404 = {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw notFound('resource/unknown', {
      fr: 'Il n’y a rien sous cet identifiant.',
      en: 'There is nothing under this identifier.',
    });
  },
};

/** An id in the path, `:id` unless named otherwise. */
export function Id(name = 'id'): ParameterDecorator {
  return Param(name, uuidOr404);
}
