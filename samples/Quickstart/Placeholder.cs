Console.WriteLine($"ResponseEval: Quickstart");
