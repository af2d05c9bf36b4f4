// PolicyTesting
