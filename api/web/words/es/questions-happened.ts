import type { happened as english } from '../en/questions-happened.ts'
import type { Translation } from '../shape.ts'

const yesNo = { yes: 'Sí', no: 'No', notSure: 'No estoy seguro' }

export const happened: Translation<typeof english> = {
  now: {
    title: '¿Qué está pasando ahora mismo?',
    short: 'Ahora mismo',
    hint: 'Marque todo lo que sea cierto.',
    fields: {
      now: {
        missing: 'Marque lo que es cierto ahora. Si no pasa nada, marque "Nada de esto".',
        options: {
          hurt: 'Alguien está muy herido o enfermo',
          selfHarm: 'Alguien podría hacerse daño',
          died: 'Alguien murió',
          childAlone: 'Un niño está solo, o detenido sin sus padres',
          danger: 'Estamos en peligro, o hay agentes aquí',
          held: 'Alguien está detenido',
          missing: 'No sabemos dónde está alguien',
          moving: 'Pueden trasladar o enviar lejos a alguien en los próximos 3 días',
          other: 'Otra cosa es urgente',
          notSure: 'No estoy seguro',
          none: 'Nada de esto',
        },
      },
    },
  },
  urgent: {
    title: 'Pida ayuda ahora',
    short: 'Cómo seguir',
    fields: {
      urgentPath: {
        label: '¿Cómo quiere seguir?',
        missing: 'Elija cómo quiere seguir.',
        options: {
          short: 'Enviar una queja corta y urgente. Puede agregar lo demás después.',
          all: 'Contestar todas las preguntas.',
        },
      },
    },
  },
  held: {
    title: '¿Quién está detenido?',
    short: 'Quién está detenido',
    hint: 'Díganos lo que sepa. Deje lo demás en blanco.',
    fields: {
      held: {
        row: 'Persona {{number}}',
        add: 'Agregar otra persona',
        remove: 'Quitar a la persona {{number}}',
        fields: {
          name: { label: 'Nombre o iniciales' },
          age: {
            label: 'Edad',
            options: { under18: 'Menos de 18', adult: 'De 18 a 65', over65: 'Más de 65', notSure: 'No estoy seguro' },
          },
          takenWhen: { label: '¿Cuándo se lo llevaron?' },
          lastPlace: { label: '¿Dónde estuvo por última vez, que usted sepa?' },
          byWhom: { label: '¿Quién se lo llevó?' },
          needs: {
            label: '¿Necesita cuidados?',
            hint: 'Marque todo lo que sea cierto.',
            options: {
              medicine: 'Necesita medicinas',
              pregnant: 'Está embarazada',
              other: 'Necesita otros cuidados',
              notSure: 'No estoy seguro',
            },
          },
          had: {
            label: '¿Le dieron una llamada o un abogado?',
            hint: 'Marque todo lo que sea cierto.',
            options: { call: 'Una llamada', lawyer: 'Un abogado', neither: 'Ninguno', notSure: 'No estoy seguro' },
          },
          askedToSign: { label: '¿Le pidieron firmar algo?', options: yesNo },
          toldOfMove: { label: '¿Le dijeron que lo van a trasladar?', options: yesNo },
          moveWhen: { label: '¿Cuándo lo van a trasladar?' },
        },
      },
    },
  },
  about: {
    title: '¿De quién se trata?',
    short: 'De quién se trata',
    fields: {
      about: {
        missing: 'Elija de quién se trata.',
        options: {
          me: 'De mí',
          knows: 'De alguien que sabe que escribo',
          couldNotAsk: 'De alguien a quien no pude preguntar',
          sawIt: 'Yo lo vi',
          helper: 'Ayudar a la gente es mi trabajo',
        },
      },
    },
  },
  permission: {
    title: '¿Cómo conoce a esa persona?',
    short: 'La persona por quien escribe',
    fields: {
      relation: { label: 'Usted es su', hint: 'Por ejemplo: hermana, amigo, vecina.' },
      mayContactThem: { label: '¿Podemos hablar con esa persona?', options: yesNo },
      permissionProof: {
        label: '¿Puede mostrar que está de acuerdo?',
        hint: 'Basta una nota suya. Puede enviarla después.',
        options: { now: 'Sí, la tengo ahora', later: 'Sí, después', none: 'No', notSure: 'No estoy seguro' },
      },
    },
  },
  organization: {
    title: '¿Dónde trabaja usted?',
    short: 'Su trabajo',
    fields: {
      organization: { label: 'Nombre del lugar donde trabaja' },
      organizationRole: { label: 'Qué hace allí' },
      peopleAffected: {
        label: '¿De cuántas personas se trata?',
        options: { one: 'De una persona', several: 'De más de una', notSure: 'No estoy seguro' },
      },
      peopleCount: { label: 'Si es más de una, ¿cuántas más o menos?' },
    },
  },
  story: {
    title: '¿Qué pasó?',
    short: 'Qué pasó',
    hint: 'En cualquier idioma. ¿Quién estaba? ¿Qué hicieron? ¿Cómo terminó?',
    fields: { story: { label: 'En sus propias palabras', missing: 'Cuéntenos qué pasó. Bastan pocas palabras.' } },
  },
  kinds: {
    title: '¿Qué tipo de problema fue?',
    short: 'Tipo de problema',
    hint: 'Marque todo lo que sea cierto.',
    fields: {
      kinds: {
        label: 'Tipo de problema',
        options: {
          stops: 'Una parada, un registro, un arresto, o entrar en una casa',
          unequal: 'Peor trato por raza, idioma, fe, sexo o discapacidad',
          force: 'Usaron la fuerza, o alguien salió herido',
          sexual: 'Tocamientos o amenazas sexuales',
          custody: 'Malos cuidados, o detenido demasiado tiempo',
          counsel: 'Sin abogado, sin llamada, u obligado a firmar',
          vulnerable: 'No cuidaron a un niño o a un enfermo',
          localHelp: 'La policía local dio ayuda que no debía, o nadie lo impidió',
          privacy: 'Datos privados, cámaras, o espiar teléfonos',
          masks: 'Máscaras, sin nombres, o amenazas por hablar',
          property: 'Se llevaron cosas',
          tribal: 'Derechos tribales',
          other: 'Otra cosa',
          notSure: 'No estoy seguro',
        },
      },
      kindsOther: { label: 'Si es otra cosa, ¿qué?' },
    },
  },
  when: {
    title: '¿Cuándo pasó?',
    short: 'Cuándo',
    hint: 'Está bien si lo calcula.',
    fields: {
      happenedOn: { label: 'Fecha', hint: 'Si no sabe el día, déjelo en blanco.' },
      happenedTime: { label: 'Hora' },
      aboutWhen: { label: 'Solo sé más o menos cuándo', hint: 'Por ejemplo: el invierno pasado, o la semana de la inundación.' },
      goingOn: { label: 'Todavía está pasando' },
      lasted: { label: '¿Cuánto duró?' },
    },
  },
  where: {
    title: '¿Dónde pasó?',
    short: 'Dónde',
    fields: {
      state: {
        label: 'Estado',
        missing: 'Elija el estado. Si no lo sabe, elija "No estoy seguro".',
        options: {
          az: 'Arizona',
          co: 'Colorado',
          nm: 'Nuevo México',
          dc: 'Washington, D. C.',
          other: 'Otro estado',
          notSure: 'No estoy seguro',
        },
      },
      town: { label: 'Ciudad o condado' },
      place: { label: 'Calle, o algo que esté cerca' },
      placeKind: {
        label: '¿Qué tipo de lugar era?',
        options: {
          home: 'Una casa',
          street: 'Una calle o un auto',
          work: 'El trabajo',
          school: 'Una escuela o guardería',
          hospital: 'Un hospital o clínica',
          worship: 'Un lugar de culto',
          court: 'Un tribunal',
          detention: 'Una cárcel o centro de detención',
          shelter: 'Un refugio',
          other: 'Otro lugar',
          notSure: 'No estoy seguro',
        },
      },
      tribalLand: { label: '¿Era tierra tribal?', options: yesNo },
    },
  },
  officers: {
    title: '¿Qué agentes estaban allí?',
    short: 'Agentes',
    hint: 'Marque todos los que vio o de los que oyó.',
    fields: {
      officers: {
        label: 'Agentes',
        options: {
          police: 'Policía local',
          sheriff: 'Sheriff',
          statePolice: 'Policía o patrulla estatal',
          ice: 'ICE',
          cbp: 'Patrulla Fronteriza o CBP',
          otherFederal: 'Otros agentes federales',
          detention: 'Personal de cárcel o detención',
          privateGuards: 'Guardias privados',
          unknown: 'Sin señas, o no pude saberlo',
          other: 'Otros',
        },
      },
      agencyNames: { label: 'Nombres de las agencias, si los sabe' },
    },
  },
}
