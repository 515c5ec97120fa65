namespace JojDomain.Cli.Output;

/// <summary>Writes a story in words on a page: headings, and lines indented under each other.</summary>
internal static class OutlineView
{
    private const int Step = 2;

    public static void Write(ToldStory story, OutlineChoice choice, Page page)
    {
        page.Line(0, new Piece(StoryOutline.Title(story), Style.Strong));
        foreach (string line in StoryOutline.Head(story))
        {
            page.Line(0, line);
        }

        foreach (OutlineSection section in new StoryOutline(story.Wording).Of(story, choice))
        {
            page.Heading(section.Heading);
            page.Blank();
            bool isFirst = true;
            bool hasRoom = section.Items.Any(static item => item.Items.Count > 0);
            foreach (OutlineItem item in section.Items)
            {
                if (hasRoom && !isFirst)
                {
                    page.Blank();
                }

                isFirst = false;
                Write(item, 0, page);
            }
        }
    }

    private static void Write(OutlineItem item, int depth, Page page)
    {
        page.Line(depth * Step, [.. item.Text]);
        foreach (OutlineItem under in item.Items)
        {
            Write(under, depth + 1, page);
        }
    }
}
