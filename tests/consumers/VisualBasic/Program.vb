' The package from Visual Basic: read a story, ask it, and write it.
Imports JojDomain
Imports JojDomain.Serialization

Module Program
    Function Main() As Integer
        Dim json = "{""format"":""joj-story/1"",""organisations"":[{""id"":""restic"",""names"":[""Restic""],""country"":""SN""}]}"
        Dim story As Story = StoryJson.Parse(json)
        Dim restic As Organisation = story.Get(New Id(Of Organisation)("restic"))
        Dim country As CountryCode = Nothing
        If Not restic.Country.TryGet(country) Then Return 1

        Dim broken As Story = Nothing
        Dim problems As EquatableArray(Of Problem) = Nothing
        If StoryJson.TryParse("{}", broken, problems) Then Return 1
        For Each problem In problems
            Console.Error.WriteLine(problem)
        Next

        Console.WriteLine($"{country} {StoryJson.ContentHash(story)}")
        Return If(StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Equals(story), 0, 1)
    End Function
End Module
