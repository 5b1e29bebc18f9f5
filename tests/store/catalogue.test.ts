import mongoose from 'mongoose'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../store/catalogue.ts'
import { storeOver } from '../../store/connect.ts'

describe('the catalogue of stored fields', () => {
  const { connection: _, ...models } = storeOver(mongoose.createConnection())

  it('knows every collection', () => {
    expect(
      Object.values(models)
        .map((model) => model.collection.name)
        .sort(),
    ).toEqual(Object.keys(catalogue).sort())
  })

  it.each(Object.values(models).map((model) => [model.collection.name, Object.keys(model.schema.paths)] as const))(
    'says of every field of %s how it is kept',
    (name, paths) => {
      const known = Object.keys(catalogue[name as keyof typeof catalogue])
      expect([...new Set(paths.map((path) => path.split('.')[0]))].sort()).toEqual(known.sort())
    },
  )
})
