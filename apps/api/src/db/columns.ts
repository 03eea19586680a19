import { DataTypes, type Model } from 'sequelize'

/** A BIGINT that is read as a number: Postgres returns it as text. For values that stay below 2^53. */
export function bigintNumber(name: string) {
  return {
    type: DataTypes.BIGINT,
    allowNull: false,
    get(this: Model) {
      return Number(this.getDataValue(name))
    },
  }
}

/** A value kept as JSON in a TEXT column, the same on both databases. */
export function jsonText(name: string) {
  return {
    type: DataTypes.TEXT,
    allowNull: false,
    get(this: Model): unknown {
      const stored: unknown = this.getDataValue(name)
      return typeof stored === 'string' ? JSON.parse(stored) : stored
    },
    set(this: Model, value: unknown) {
      this.setDataValue(name, JSON.stringify(value))
    },
  }
}
