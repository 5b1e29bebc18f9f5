import { filingWindow } from '../filing-window.ts'

const policeComplaints = {
  name: 'Complaint to the Office of Police Complaints, D.C.',
  unit: 'calendarDays',
  confidence: 'partly',
} as const

/** Where a person in the District can go, and until when. Which of the first two is in force in 2026 was not verified. */
export const dcWindows = [
  filingWindow({
    id: 'dc-police-complaints',
    ...policeComplaints,
    length: 45,
    basis: 'D.C. Code 5-1104 to 5-1114, permanent law; longer for good cause',
    source: 'D.C. Code XML as of October 2024; https://policecomplaints.dc.gov/page/file-complaint-opc says the same',
  }),
  filingWindow({
    id: 'dc-police-complaints-temporary',
    ...policeComplaints,
    length: 90,
    basis: 'Temporary law, to lapse on January 12, 2025 unless D.C. Law 24-345 was funded',
    source: 'D.C. Code XML as of October 2024',
    effectiveTo: '2025-01-12',
  }),
  filingWindow({
    id: 'dc-claim-notice',
    name: 'Notice of claim to the Mayor, D.C.',
    length: 6,
    unit: 'months',
    basis: 'D.C. Code 12-309',
    source: 'D.C. Code XML as of October 2024',
    confidence: 'verified',
  }),
  filingWindow({
    id: 'dc-human-rights',
    name: 'Complaint to the Office of Human Rights, D.C.',
    length: 1,
    unit: 'years',
    basis: 'D.C. Code 2-1403.04',
    source: 'D.C. Code XML as of October 2024',
    confidence: 'verified',
  }),
]
