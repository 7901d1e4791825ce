import type { DoorWords } from './fr.ts';

export const PT: DoorWords = {
  session: {
    open: 'Abrir',
    close: 'Fechar',
    over: 'Esta página fechou-se sozinha, para o(a) proteger. O que escreveu aqui não se perdeu.',
    again: 'Receber um novo link',
    asked:
      'Se o escritório conhece o seu e-mail, um novo link chega lá dentro de alguns minutos. Se não, o escritório é avisado e envia-lhe um.',
    then: 'Abra o novo link neste aparelho, depois volte aqui e continue.',
    closed: 'A página está fechada',
    comeBack: 'Para voltar, peça um novo link ao escritório.',
    short:
      'Para o(a) proteger, esta página fecha-se depois de {minutes} minutos sem fazer nada. Nesse caso é preciso um novo link.',
  },
  mail: {
    subject: 'O seu link pessoal, escritório {firm}',
    title: 'O seu link pessoal',
    body: 'O escritório {firm} dá-lhe este link para lhe responder, enviar documentos e saber como está o seu processo.',
    action: 'Abrir a página',
    once: 'Este link abre-se uma só vez, até {date}. Não o dê a ninguém.',
    ignore: 'Se não esperava esta mensagem, não faça nada.',
    message:
      'Bom dia, este é o seu link pessoal do escritório {firm}. Abre-se uma só vez. Não o dê a ninguém.\n{link}',
  },
};
