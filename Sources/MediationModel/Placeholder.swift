// MediationModel
