// WorkbenchCommands
