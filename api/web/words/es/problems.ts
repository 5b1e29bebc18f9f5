import type { problems as english } from '../en/problems.ts'
import type { Translation } from '../shape.ts'

export const problems: Translation<typeof english> = {
  missing: 'Conteste esto: {{field}}',
  tooLong: '{{field}}: como máximo {{max}} caracteres. Acórtelo, o envíe el resto después como mensaje.',
  tooMany: '{{field}}: como máximo {{max}} personas. Cuéntenos de las otras en su relato.',
  notAnOption: '{{field}}: elija de la lista.',
  alone: '"Nada" no puede ser cierto junto con otra cosa. Quite una de las dos.',
  yearMissing: 'Agregue el año. Si no lo sabe, deje los tres en blanco.',
  monthMissing: 'Agregue el mes. Si no sabe el día, déjelo en blanco.',
  notADate: 'Esto no es una fecha. Use números, como 11, 3 y 2026.',
  future: 'Esta fecha aún no llega. Revise el año.',
  hourMissing: 'Agregue la hora, o deje la hora en blanco.',
  halfMissing: 'Elija a. m. o p. m.',
  notATime: 'Esto no es una hora. Use números, como 9 y 40.',
  notAnEmail: 'Esto no es un correo electrónico. Debe parecerse a nombre@example.org.',
  notAPhone: 'Esto no es un número de teléfono. Use al menos 7 números.',
  wrongType: '{{field}}: no pudimos leer esto.',
  unknown: 'No conocemos este campo.',
}
