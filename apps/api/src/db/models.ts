import type { Sequelize } from 'sequelize'
import { defineInquiryModels } from '../inquiries/inquiry-model.ts'
import { defineKnowledgeModels } from '../knowledge/knowledge-model.ts'

/** Every table, bound to one open database, so that several can be open in one process. */
export function defineModels(sequelize: Sequelize) {
  return { ...defineKnowledgeModels(sequelize), ...defineInquiryModels(sequelize) }
}
export type Models = ReturnType<typeof defineModels>
