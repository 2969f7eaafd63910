namespace ResponseEval.Tool.Sharding;

/// <summary>An input file of a sharded run.</summary>
/// <param name="Name">As it was named; of a file in a folder with the name of the folder before it.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">SHA-256 of its content in lower-case hexadecimals.</param>
internal sealed record InputDigest(string Name, long Size, string Sha256);
