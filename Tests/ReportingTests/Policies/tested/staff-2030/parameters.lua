return { staff_min = { label = "人数下限", unit = "person", is = 2, cite = "一" } }
