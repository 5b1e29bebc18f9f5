import { neutralWords } from '../../../../domain/complaint/neutral-words.ts'
import type { reaching as english } from '../en/questions-reach.ts'
import type { Translation } from '../shape.ts'

export const reaching: Translation<typeof english> = {
  reach: {
    title: '¿Cómo podemos comunicarnos con usted sin riesgo?',
    short: 'Cómo comunicarnos',
    hint: 'Marque todo lo que sea seguro para usted. Siempre puede usar su código aquí.',
    fields: {
      reach: {
        missing: 'Marque al menos una opción. "No se comuniquen conmigo" está bien.',
        options: {
          none: 'No se comuniquen conmigo. Usaré mi código.',
          email: 'Correo electrónico',
          phone: 'Teléfono',
          letter: 'Carta',
          trusted: 'Una persona de mi confianza',
        },
      },
    },
  },
  contact: {
    title: 'Su plan de contacto seguro',
    short: 'Plan de contacto seguro',
    hint: 'Solo pueden abrirlo quienes trabajan en su queja.',
    fields: {
      callMe: { label: '¿Cómo quiere que le llamemos?', hint: 'No tiene que ser su nombre real.' },
      email: { label: 'Correo electrónico', missing: 'Escriba su correo electrónico, o vuelva atrás y elija otra forma.' },
      mailWords: {
        label: '¿Qué pueden decir nuestros correos por fuera?',
        hint: 'Nunca dicen de qué se trata.',
        options: neutralWords.es,
      },
      phone: { label: 'Número de teléfono', missing: 'Escriba su número de teléfono, o vuelva atrás y elija otra forma.' },
      voicemail: { label: '¿Podemos dejar un mensaje de voz?', options: { yes: 'Sí', no: 'No' } },
      address: { label: 'Dirección para cartas', missing: 'Escriba una dirección, o vuelva atrás y elija otra forma.' },
      trustedName: { label: 'Nombre de la persona de confianza', missing: 'Escriba el nombre de la persona de confianza.' },
      trustedReach: { label: '¿Cómo nos comunicamos con esa persona?', missing: 'Escriba cómo comunicarnos con esa persona.' },
      trustedMayKnow: { label: '¿Qué puede saber?' },
      goodDays: {
        label: 'Días buenos',
        options: {
          monday: 'Lunes',
          tuesday: 'Martes',
          wednesday: 'Miércoles',
          thursday: 'Jueves',
          friday: 'Viernes',
          saturday: 'Sábado',
          sunday: 'Domingo',
        },
      },
      goodHours: {
        label: 'Horas buenas',
        options: { morning: 'De 8 a. m. a mediodía', afternoon: 'De mediodía a 5 p. m.', evening: 'De 5 p. m. a 9 p. m.' },
      },
      codeWord: { label: 'Una palabra clave', hint: 'La decimos primero, para que sepa que somos nosotros.' },
      ifMoved: { label: 'Si lo detienen o lo trasladan, ¿qué debemos hacer?' },
      speaks: { label: 'Idioma que habla' },
      reads: { label: 'Idioma que lee' },
      signs: { label: 'Lengua de señas que usa' },
      help: {
        label: '¿Necesita algo de esto?',
        options: { interpreter: 'Un intérprete', largePrint: 'Letra grande', relay: 'Retransmisión de llamadas' },
      },
    },
  },
  share: {
    title: '¿Con quién podemos compartir esto?',
    short: 'Quién puede verlo',
    hint: 'El comité de supervisión nunca ve nombres. Un tribunal puede ordenarnos entregar documentos.',
    fields: {
      shareName: {
        label: 'Su nombre y cómo comunicarnos con usted',
        missing: 'Elija qué podemos hacer con su nombre.',
        options: { never: 'No compartirlo nunca', ask: 'Preguntarme cada vez', yes: 'Pueden compartirlo' },
      },
      shareFacts: {
        label: 'Lo que pasó, sin su nombre',
        hint: 'Marque todo lo que le parezca bien.',
        options: {
          internalInvestigators: 'Investigadores dentro de la agencia',
          attorneyGeneral: 'La fiscalía general',
          federalWatchdogs: 'Organismos federales de control',
          legalHelp: 'Grupos de ayuda legal',
        },
      },
      mustNotSee: { label: '¿Hay alguien que no debe ver esto?', hint: 'Por ejemplo: un agente con familia en nuestra oficina.' },
    },
  },
}
