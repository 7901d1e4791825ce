import { DomainError, notFound } from '../domain-error.ts';

export function lawChangeUnknown(): DomainError {
  return notFound('law-change/unknown', {
    fr: 'Ce changement de droit n’existe pas dans votre cabinet.',
    en: 'There is no such change of law in your firm.',
  });
}

export function alreadyProposed(): DomainError {
  return new DomainError('conflict', 'law-change/exists', {
    fr: 'Votre cabinet prépare déjà un changement de cette règle à cette date. Retirez-le d’abord.',
    en: 'Your firm already has a change of this rule from that day. Withdraw it first.',
  });
}

export function notProposed(): DomainError {
  return new DomainError('conflict', 'law-change/settled', {
    fr: 'Ce changement est déjà adopté ou retiré.',
    en: 'This change is already adopted or withdrawn.',
  });
}

export function notSimulated(): DomainError {
  return new DomainError('conflict', 'law-change/not-simulated', {
    fr: 'Simulez d’abord ce changement : on approuve ses effets, pas son texte.',
    en: 'Simulate this change first: its effects are approved, not its text.',
  });
}

export function approvedAlready(): DomainError {
  return new DomainError('conflict', 'law-change/approved-already', {
    fr: 'Vous avez déjà approuvé ces effets. Une deuxième personne doit le faire.',
    en: 'You have approved these effects already. A second person has to.',
  });
}

export function needsTwo(): DomainError {
  return new DomainError('conflict', 'law-change/needs-two', {
    fr: 'Deux personnes doivent approuver les effets de la dernière simulation.',
    en: 'Two people have to approve the effects of the last simulation.',
  });
}

export function portfolioChanged(): DomainError {
  return new DomainError('conflict', 'law-change/portfolio-changed', {
    fr: 'Les dossiers ont changé depuis la simulation : ses effets ne seraient plus ceux approuvés. Simulez à nouveau.',
    en: 'Dossiers have changed since the simulation: its effects would no longer be those approved. Simulate again.',
  });
}
