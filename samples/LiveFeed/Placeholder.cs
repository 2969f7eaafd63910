Console.WriteLine($"ResponseEval: LiveFeed");
