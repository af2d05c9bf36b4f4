-- ends: gas
::again:: goto again
