import type { Resolvers } from './generated/types.ts';

/** Every field asks `read`, and `read` is the only way to a source: it decides and loads. */
export const resolvers: Resolvers = {
  Query: {
    account: (_root, { id }, { read }) => read.one('Account', id),
    accounts: (_root, args, { read }, info) => read.page('Account', args, info),
    costCentre: (_root, { id }, { read }) => read.one('CostCentre', id),
    costCentres: (_root, args, { read }, info) => read.page('CostCentre', args, info),
    organisationUnit: (_root, { id }, { read }) => read.one('OrganisationUnit', id),
    organisationUnits: (_root, args, { read }, info) => read.page('OrganisationUnit', args, info),
    voucher: (_root, { id }, { read }) => read.one('Voucher', id),
    vouchers: (_root, args, { read }, info) => read.page('Voucher', args, info),
    budgets: (_root, args, { read }, info) => read.page('Budget', args, info),
    followUp: (_root, args, { read }, info) => read.page('FollowUp', args, info),
    invoice: (_root, { id }, { read }) => read.one('Invoice', id),
    invoices: (_root, args, { read }, info) => read.page('Invoice', args, info),
    supplier: (_root, { id }, { read }) => read.one('Supplier', id),
    suppliers: (_root, args, { read }, info) => read.page('Supplier', args, info),
    supplierSpend: (_root, args, { read }, info) => read.page('SupplierSpend', args, info),
    procurementSpend: (_root, args, { read }, info) => read.page('ProcurementSpend', args, info),
    imports: (_root, args, { read }, info) => read.page('Import', args, info),
  },
  Account: {
    __resolveReference: async ({ id }, { read }) => read.one('Account', id),
  },
  CostCentre: {
    __resolveReference: async ({ id }, { read }) => read.one('CostCentre', id),
    unit: ({ unit }, _args, { read }) => read.one('OrganisationUnit', unit?.id),
  },
  OrganisationUnit: {
    __resolveReference: async ({ id }, { read }) => read.one('OrganisationUnit', id),
    costCentres: ({ id }, args, { read }, info) => read.pageOf('CostCentre', 'unit', id, args, info),
    followUp: ({ id }, args, { read }, info) => read.pageOf('FollowUp', 'unit', id, args, info),
  },
  Voucher: {
    __resolveReference: async ({ id }, { read }) => read.one('Voucher', id),
    rows: ({ id }, args, { read }, info) => read.pageOf('VoucherRow', 'voucher', id, args, info),
  },
  VoucherRow: {
    account: ({ account }, _args, { read }) => read.one('Account', account?.id),
    costCentre: ({ costCentre }, _args, { read }) => read.one('CostCentre', costCentre?.id),
  },
  Budget: {
    __resolveReference: async ({ id }, { read }) => read.one('Budget', id),
    account: ({ account }, _args, { read }) => read.one('Account', account?.id),
    costCentre: ({ costCentre }, _args, { read }) => read.one('CostCentre', costCentre?.id),
  },
  Import: {
    problems: ({ id }, args, { read }, info) => read.pageOf('ImportProblem', 'import', id, args, info),
  },
  Invoice: {
    __resolveReference: async ({ id }, { read }) => read.one('Invoice', id),
    supplier: ({ supplier }, _args, { read }) => read.one('Supplier', supplier?.id),
    reference: ({ reference }, _args, { read }) => read.one('InvoiceReference', reference?.id),
    voucher: ({ voucher }, _args, { read }) => read.one('Voucher', voucher?.id),
    lines: ({ id }, args, { read }, info) => read.pageOf('InvoiceLine', 'invoice', id, args, info),
    attachments: ({ id }, args, { read }, info) =>
      read.listOf('InvoiceAttachment', 'invoice', id, args, info),
  },
  CaseReference: {
    __resolveReference: async ({ id }, { read }) => read.one('CaseReference', id),
    invoices: ({ id }, args, { read }, info) => read.pageOf('CaseInvoice', 'caseReference', id, args, info),
  },
  InvoiceReference: {
    __resolveReference: async ({ id }, { read }) => read.one('InvoiceReference', id),
  },
  Supplier: {
    __resolveReference: async ({ id }, { read }) => read.one('Supplier', id),
    // Each municipality's part gives every spelling; which is the name is known when they are put together.
    aliases: ({ aliases, name }) => aliases?.filter((each) => each !== name) ?? null,
    spend: ({ id }, args, { read }, info) => read.pageOf('SupplierSpend', 'supplier', id, args, info),
    invoices: ({ id }, args, { read }, info) => read.pageOf('Invoice', 'supplier', id, args, info),
  },
  SupplierSpend: {
    supplier: ({ supplier }, _args, { read }) => read.one('Supplier', supplier?.id),
  },
  FollowUp: {
    unit: ({ unit }, _args, { read }) => read.one('OrganisationUnit', unit?.id),
  },
};
