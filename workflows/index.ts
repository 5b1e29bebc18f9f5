export { handleComplaint, nudge } from './handle-complaint.ts'
