import { expect, it } from 'vitest'
import { addressFor, databaseOf, keysDatabaseOf, withDatabase } from '../../config/mongo-address.ts'

const admin = 'mongodb://admin:a%40b@one:27017,two:27018/office?replicaSet=rs0&authSource=admin'

it('names the database and the one beside it for keys', () => {
  expect([databaseOf(admin), keysDatabaseOf(admin)]).toEqual(['office', 'office_keys'])
  expect(databaseOf('mongodb://db/?replicaSet=rs0')).toBe('redress')
})

it('gives a process its own user, known in the database itself', () => {
  expect(addressFor(admin, 'redress_staff', 'p/w')).toBe('mongodb://redress_staff:p%2Fw@one:27017,two:27018/office?replicaSet=rs0')
})

it('keeps an administrator signed in where they are known when the database changes', () => {
  expect(withDatabase('mongodb://admin:x@db/office', 'other')).toBe('mongodb://admin:x@db/other?authSource=office')
  expect(withDatabase('mongodb://admin:x@db', 'other')).toBe('mongodb://admin:x@db/other?authSource=admin')
  expect(withDatabase('mongodb://db/?replicaSet=rs0', 'other')).toBe('mongodb://db/other?replicaSet=rs0')
})

it('does not guess at what is no MongoDB address', () => {
  expect(() => databaseOf('postgres://db/office')).toThrow('not a MongoDB address')
})
