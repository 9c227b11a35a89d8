import { describe, expect, test } from 'vitest'
import {
  checkFiness,
  checkInseeCode,
  checkPostcode,
  checkRna,
  checkSiren,
  checkSiret,
  checkUai,
} from './identifiers.ts'

const malformed = { valid: false, reason: 'MALFORMED' }
const wrongKey = { valid: false, reason: 'CHECKSUM' }

describe('FINESS', () => {
  test.each(['950000307', '950110015', '950000026'])('accepte le numéro réel %s', (finess) => {
    expect(checkFiness(finess)).toEqual({ valid: true, value: finess })
  })

  test('accepte un numéro écrit avec des espaces', () => {
    expect(checkFiness(' 95\u00a0000 030 7')).toEqual({ valid: true, value: '950000307' })
  })

  test('garde un numéro dont la clé est fausse, avec un doute', () => {
    const value = '070020804'
    expect(checkFiness(value)).toEqual({ valid: true, value, doubt: 'CHECKSUM' })
  })

  test('lit les lettres de Corse comme A = 1 et B = 2', () => {
    expect(checkFiness('2a0000014')).toEqual({ valid: true, value: '2A0000014' })
    expect(checkFiness('2B0000012')).toEqual({ valid: true, value: '2B0000012' })
  })

  test.each(['95000030', '9500003070', 'AB0000307', ''])('refuse la forme « %s »', (raw) => {
    expect(checkFiness(raw)).toEqual(malformed)
  })
})

describe('UAI', () => {
  test.each(['0952259P', '0952260R', '0930341R', '0950019E'])('accepte le code %s', (uai) => {
    expect(checkUai(uai.toLowerCase())).toEqual({ valid: true, value: uai })
  })

  test('refuse une lettre qui ne correspond pas aux chiffres', () => {
    expect(checkUai('0950019F')).toEqual(wrongKey)
  })

  test.each(['0950019I', '0950019O', '0950019Q', '950019E'])('refuse la forme %s', (raw) => {
    expect(checkUai(raw)).toEqual(malformed)
  })
})

describe('SIREN et SIRET', () => {
  test('acceptent le Département du Val-d’Oise et CY Cergy Paris Université', () => {
    expect(checkSiren('229 501 275')).toEqual({ valid: true, value: '229501275' })
    expect(checkSiren('130025976')).toMatchObject({ valid: true })
    expect(checkSiret('229 501 275 00015')).toEqual({ valid: true, value: '22950127500015' })
    expect(checkSiret('13002597600015')).toMatchObject({ valid: true })
  })

  test('refusent une clé fausse', () => {
    expect(checkSiret('22950127500012')).toEqual(wrongKey)
    expect(checkSiren('229501276')).toEqual(wrongKey)
  })

  test('appliquent à La Poste sa propre règle, sauf à son siège', () => {
    expect(checkSiret('35600000000048')).toMatchObject({ valid: true })
    expect(checkSiret('35600000049837')).toMatchObject({ valid: true })
    expect(checkSiret('35600000049838')).toEqual(wrongKey)
  })

  test('refusent un SIRET tronqué', () => {
    expect(checkSiret('2295012750001')).toEqual(malformed)
  })
})

describe('RNA, commune et code postal', () => {
  test('un RNA commence par W, même en Corse', () => {
    expect(checkRna('w953001234')).toEqual({ valid: true, value: 'W953001234' })
    expect(checkRna('W2A1000123')).toMatchObject({ valid: true })
    expect(checkRna('953001234')).toEqual(malformed)
  })

  test('un code commune a cinq caractères, 2A et 2B compris', () => {
    expect(checkInseeCode('95127')).toEqual({ valid: true, value: '95127' })
    expect(checkInseeCode('2a004')).toEqual({ valid: true, value: '2A004' })
    expect(checkInseeCode('127')).toEqual(malformed)
  })

  test('un code postal a cinq chiffres', () => {
    expect(checkPostcode('95 490')).toEqual({ valid: true, value: '95490' })
    expect(checkPostcode('00490')).toEqual(malformed)
    expect(checkPostcode('9549')).toEqual(malformed)
  })
})
